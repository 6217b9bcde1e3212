#pragma once
// The notes of a DNA document, whose last lines hold what DNA has no column for: "id: ..." (one that a user
// gave), "url: ...", "lang: ...", "date: 2026-03" (of less than a day's precision) or "date: unknown", in
// this order.

#include <standpoint/model/document.hpp>

#include <cstdint>
#include <string>

namespace standpoint::io {

/// Whether a second since 1970 lies in the years 1 to 9999.
bool is_calendar_second(std::int64_t seconds);

/// Date in seconds since 1970 and notes of a document: those of its meta with such lines behind. The time of
/// the day is meta "time" (hh:mm:ss). A document without a date has 0 and a line that says so.
struct DnaNotes {
  std::string notes;
  std::int64_t date = 0;
};
DnaNotes make_dna_notes(const Document& document);

/// The way back: takes the lines off and sets id, url, lang, date, meta "notes" and "time". Notes that
/// make_dna_notes would not give back are left as they are. False when the date is no second of the years 1
/// to 9999: the document then has none.
bool set_dna_notes(Document& document, std::string notes, std::int64_t date);

}  // namespace standpoint::io
