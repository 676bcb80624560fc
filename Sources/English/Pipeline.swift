// The English pipeline: from an article to its tokens, sentences and names.

import NewsModel
