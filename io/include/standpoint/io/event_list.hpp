#pragma once
// Event lists as Discourse Network Analyzer exports them (.events.csv): one statement a row.
//
//   statement_id;time;person;organization;concept;agreement;start_position;stop_position;text;coder;
//   document_id;document_title;document_author;document_source;document_section;document_type
//   12;2026-03-02 09:30:00;Ida Holt;Harbour Union;toll;0;120;161;We will not pay;2;4;Toll, again;;Gazette;;

#include <standpoint/io/records.hpp>
#include <standpoint/model/corpus.hpp>
#include <standpoint/model/result.hpp>

#include <istream>
#include <ostream>
#include <string>

namespace standpoint::io {

/// Turns rows into documents with their entities, issues, affiliations and statements, in the order in which
/// documents first appear. Fields may be parted by semicolons, commas or tabs. Needed columns: person,
/// organization or actor; concept (issue) or target; agreement (stance); text. Columns in the form of
/// write_event_list are taken back, too.
///
/// agreement: support, oppose, neutral; or numbers: where a column `toward` is there, or any number but 0 and
/// 1, a scale whose sign is the stance and whose size by the largest one the strength, else 1 yes and 0 no.
///
/// A list has no texts: a document's text is the quotes of its statements, each a paragraph, and the evidence
/// is where it stands in this; documents whose document_id is one of Standpoint's ("d:...") stay without
/// text, so that they merge with the records that have it. Other columns are kept in the statement's member
/// "event". Rows that name nobody, nothing or no agreement are left out, which is told; broken rows are
/// reported and counted; the rest is read. Memory of the file; O(n log n).
Result<RecordCounts> read_event_list(std::istream& in, const std::string& name, const OnRecord& on_record,
                                     const DiagnosticSink& report);

/// Writes the statements of a finished corpus, without those that a coder rejected, in the order of time: the
/// columns of make_statement_table (corpus_table.hpp) between those of DNA, fields parted by commas.
/// Positions are code points, words verbatim. A note tells that texts, mentions and attributions are left
/// out.
Result<void> write_event_list(std::ostream& out, const Corpus& corpus, const DiagnosticSink& report);

}  // namespace standpoint::io
