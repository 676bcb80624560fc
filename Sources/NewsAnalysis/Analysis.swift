// From an annotated article to its findings.

import NewsModel
