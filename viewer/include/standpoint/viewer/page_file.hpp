#pragma once
// A map as one file to mail: the page with its data inside. It opens from the disk, without a server, and
// asks for nothing outside itself.

#include <standpoint/io/map_formats.hpp>

namespace standpoint::viewer {

/// ".html", for who writes maps by their suffix. What is inside:
///   the page's script and style, each allowed by its hash (a Content-Security-Policy that allows nothing
///   else, no request either);
///   a block of type application/json with the id standpoint-page: what GET /api/v1/page answers;
///   another with the id standpoint-evidence: a list of what GET /api/v1/statements gives, one for each
///   statement of the page, in order.
/// Blocks of a mebibyte or more are gzip data in base64 (data-encoding="gzip-base64"). Of the documents it
/// has the words around quotes, not the texts. No text of a document can end a block. The same map gives the
/// same bytes. Memory of the file.
const io::MapFormat& page_format();

}  // namespace standpoint::viewer
