// The points of the second sample corpus, as the fixtures' README has them.

extension RightPoint {
  /// What five reports of an accident say.
  static let footbridge = points(
    """
    the dead | number [source] | osk-courier: Three people were killed | northern-wire: Seven people were killed | valley-post: Three people were killed | velm-herald: Eleven people were killed | courier-correction: Ten people were killed
    the injured | number [source] | osk-courier: at least 20 people were injured | northern-wire: 31 people were injured | valley-post: at least 20 people were injured | velm-herald: 40 people were injured | courier-correction: 38 people were injured
    on the bridge | [source] | osk-courier: About 60 people were on the bridge | valley-post: About 60 people were on the bridge | velm-herald: 58 people were on the bridge | courier-correction: Some 60 people were on the bridge
    the collapse | [source] [number] | osk-courier: The Lantern Bridge in Velm collapsed | northern-wire: the Lantern Bridge in Velm collapsed | valley-post: The Lantern Bridge in Velm collapsed | velm-herald: the Lantern Bridge in Velm collapsed | courier-correction: the Lantern Bridge in Velm collapsed
    year of building | date [source] | osk-courier: The bridge was built in 1931 | northern-wire: The bridge was built in 1931 | valley-post: The bridge was built in 1931 | courier-correction: The bridge was built in 1913
    length | | osk-courier: It is 120 metres long | valley-post: It is 120 metres long | velm-herald: The bridge is 0.12 kilometres long
    inspection | polarity source | osk-courier: the bridge had been inspected in June | northern-wire: the bridge had been inspected in June | velm-herald: The bridge had not been inspected in June | courier-correction: the bridge had not been inspected in June
    cable | polarity certainty source | osk-courier: A cable may have snapped | northern-wire: A cable snapped | valley-post: A cable had snapped | velm-herald: a cable had snapped | courier-correction: a cable snapped
    bolts | polarity source [certainty] | northern-wire: loosened four bolts in September | velm-herald: loosened four bolts in September | courier-correction: Lindar Works loosened the bolts
    denial of the bolts | source [certainty] | northern-wire: its workers had loosened the bolts | velm-herald: had not touched a single bolt
    barge and tug | who source | osk-courier: a tug had rammed a barge | northern-wire: A barge had rammed a tug | valley-post: A tug had rammed a barge | courier-correction: a tug had rammed a barge
    resignation | polarity source | northern-wire: Brandt would resign on Friday | velm-herald: she would not resign | courier-correction: She resigned on Friday
    price | number source | northern-wire: The new bridge would cost 2 million | velm-herald: The new bridge would cost 2.4 million | courier-correction: The new bridge will cost between two and three million
    service | date place | valley-post: A service for the dead will be held | velm-herald: A service for the dead will be held | courier-correction: A service for the dead will be held
    trams | | osk-courier: Trams will not run along the river | valley-post: Trams will not run along the river
    """
  )
}
