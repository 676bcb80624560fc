import Testing

@testable import English

@Suite struct NearestPlacesTests {
  @Test func `the nearest marked places are those on both sides, never the place itself`() {
    let places = NearestPlaces([false, true, false, true, true, false])
    #expect((0..<6).map(places.before) == [nil, nil, 1, 1, 3, 4])
    #expect((0..<6).map(places.after) == [1, 3, 3, 4, nil, nil])
    #expect(NearestPlaces([false]).before(0) == nil && NearestPlaces([false]).after(0) == nil)
  }
}
