// SPDX-License-Identifier: EUPL-1.2

extension IndicatorFile {
  /// What the `.yaml` files of `folder` define, in the order of their names.
  ///
  /// Throws ``InputError`` where the folder or a file cannot be read, and ``IndicatorFileError``
  /// where there is none or one is wrong.
  public init(folder: String) throws {
    self.init()
    let names = try Folder.names(in: folder).filter {
      $0.hasSuffix(".yaml") || $0.hasSuffix(".yml")
    }
    guard !names.isEmpty else {
      throw IndicatorFileError(file: folder, line: nil, "no .yaml file in it")
    }
    for name in names {
      let path = folder + "/" + name
      add(try IndicatorFile(String(decoding: try FileBytes.read(path), as: UTF8.self), file: path))
    }
  }
}
