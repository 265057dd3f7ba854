// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
public import DocumentReading

extension ReadingOptions.Recognition: ExpressibleByArgument {}
