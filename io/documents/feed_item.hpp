#pragma once
// What is gathered of an item of a feed, and of the feed around it.

#include <standpoint/model/document.hpp>

#include <string>
#include <string_view>

namespace standpoint::io {

struct FeedItem {
  std::string title, link, permalink, author, creator, date, updated, summary, content, source, lang;

  /// How a value was written.
  struct Form {
    std::string_view type;      ///< of an Atom text: "html", "text" ...; "" when it is not said
    bool is_atom_item = false;  ///< of an entry, whose texts are plain where nothing is said
    bool is_permalink = true;   ///< of a guid: it is the address of the item
  };
  /// Takes an element's value; the first of several counts, but creators are all named.
  void set(std::string_view name, std::string_view value, const Form& form);
};

/// The item as an article: without a text when there is none. `undated` is a date that is none, else "".
Document make_feed_document(const FeedItem& item, const FeedItem& feed, std::string& undated);

}  // namespace standpoint::io
