// SPDX-License-Identifier: EUPL-1.2

public import DocumentReading
public import OfficialData

/// Why a document gave no result: it never stops the others.
public enum DocumentFailure: Error, Sendable, CustomStringConvertible {
  /// Its bytes could not be had.
  case input(InputError)
  /// Its bytes could not be read as a document.
  case reading(ReadError)
  /// The official data that it was to be held against could not be read.
  case data(DataError)

  /// One line for a person: where, what and what to do.
  public var description: String {
    switch self {
    case .input(let error): error.description
    case .reading(let error): error.description
    case .data(let error): error.description
    }
  }
}
