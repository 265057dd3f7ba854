// SPDX-License-Identifier: EUPL-1.2

extension IndicatorFile {
  /// The indicators and regions of `corpus/indicators`, which are built into the program.
  ///
  /// Throws only where a file in that folder was broken when the program was built.
  public static func builtin() throws(IndicatorFileError) -> IndicatorFile {
    var all = IndicatorFile()
    for (name, bytes) in builtinFiles {
      all.add(try IndicatorFile(String(decoding: bytes, as: UTF8.self), file: name))
    }
    return all
  }

  /// Every file of the folder by its name: a new file is added here.
  static var builtinFiles: [(name: String, bytes: [UInt8])] {
    [
      ("arbeid.yaml", PackageResources.arbeid_yaml),
      ("bedrijven.yaml", PackageResources.bedrijven_yaml),
      ("bevolking.yaml", PackageResources.bevolking_yaml),
      ("economie.yaml", PackageResources.economie_yaml),
      ("onderwijs.yaml", PackageResources.onderwijs_yaml),
      ("prijzen.yaml", PackageResources.prijzen_yaml),
      ("regions.yaml", PackageResources.regions_yaml),
      ("vertrouwen.yaml", PackageResources.vertrouwen_yaml),
      ("wonen.yaml", PackageResources.wonen_yaml),
      ("zonder-bron.yaml", PackageResources.zonder_bron_yaml),
    ]
  }
}
