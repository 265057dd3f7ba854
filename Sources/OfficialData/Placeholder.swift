// SPDX-License-Identifier: EUPL-1.2

public import FigureModel
