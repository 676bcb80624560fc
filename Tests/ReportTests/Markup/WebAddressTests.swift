// Tests of which addresses become links.

import Report
import Testing

@Suite("Addresses that may be followed")
struct WebAddressTests {
  @Test(
    "http and https are links",
    arguments: [
      ("https://gazette.example/a?b=c#d", "gazette.example"),
      ("HTTP://gazette.example:8080", "gazette.example:8080"),
    ]
  )
  func links(address: String, host: String) {
    #expect(WebAddress(address)?.text == address)
    #expect(WebAddress(address)?.host == host)
  }

  @Test(
    "Everything else stays a text",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt://gazette.example/%0aalert(1)", "data:text/html,x",
      "file:///etc/hosts", "//gazette.example", "gazette.example", "https://", "https:///a",
      "https://gazette.example@elsewhere.example/", "https://gazette.example/a b",
      " https://gazette.example", "https://gazette.example/\u{202e}", "https://gаzette.example",
      "https://gazette.example\\@elsewhere.example", "vbscript:x", "",
    ]
  )
  func others(address: String) {
    // A backslash is a slash to browsers, so what stands behind it is no server.
    let host = WebAddress(address)?.host
    #expect(host == nil || host == "gazette.example" && address.contains("\\"))
  }
}
