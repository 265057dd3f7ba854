// SPDX-License-Identifier: EUPL-1.2

extension DescriptorCatalog {
  /// The descriptors of `corpus/datasets`, which are built into the program.
  ///
  /// A new file there is one line here; a test sees to it that none is forgotten.
  private static let files: [(name: String, bytes: [UInt8])] = [
    ("cbs-arbeid-economie.bron.json", PackageResources.cbs_arbeid_economie_bron_json),
    ("cbs-onderwijs.bron.json", PackageResources.cbs_onderwijs_bron_json),
    ("cbs.bron.json", PackageResources.cbs_bron_json),
    ("cpb.bron.json", PackageResources.cpb_bron_json),
    ("duo-examenkandidaten.bron.json", PackageResources.duo_examenkandidaten_bron_json),
    ("duo-geslaagden-gezakten.bron.json", PackageResources.duo_geslaagden_gezakten_bron_json),
    ("duo-leerlingen-vestiging.bron.json", PackageResources.duo_leerlingen_vestiging_bron_json),
    // Of two patterns that fit one file the later one wins, so the narrower stands behind.
    (
      "duo-leerlingen-onderwijstype.bron.json",
      PackageResources.duo_leerlingen_onderwijstype_bron_json
    ),
    ("duo-overig.bron.json", PackageResources.duo_overig_bron_json),
    ("eurostat.bron.json", PackageResources.eurostat_bron_json),
    ("kolomnamen.json", PackageResources.kolomnamen_json),
    ("rijksoverheid.bron.json", PackageResources.rijksoverheid_bron_json),
    ("synoniemen.json", PackageResources.synoniemen_json),
    ("uwv.bron.json", PackageResources.uwv_bron_json),
  ]

  /// The names of the descriptors that are built in.
  static var builtInNames: [String] { files.map(\.name) }

  /// The program's own catalogue: what it knows of sources that do not describe themselves.
  ///
  /// Throws only where a built-in descriptor is wrong, which the tests would show.
  public static func builtIn() throws(DataError) -> DescriptorCatalog {
    var catalog = DescriptorCatalog.none
    for (name, bytes) in files {
      let node = bytes.withUnsafeBufferPointer { bytes in
        Result { () throws(DataError) in try JSONNode.parse(bytes, from: name) }
      }
      try catalog.add(try node.get(), from: name)
    }
    return catalog
  }
}
