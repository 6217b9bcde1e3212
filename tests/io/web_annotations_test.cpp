#include <standpoint/io/web_annotations.hpp>
#include <standpoint/model/corpus.hpp>

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <sstream>
#include <string>

using namespace standpoint;

namespace {

Corpus small_corpus(const std::string& url) {
  Corpus corpus;
  Document document;
  document.id = DocumentId("d:1");
  document.text = Text("Zoë spoke. Ida Holt rejected \"the toll\" on Monday.");
  document.url = url;
  document.title = "Toll";
  corpus.add(document);
  Entity actor;
  actor.id = EntityId("e:1");
  actor.name = "Ida Holt";
  actor.kind = EntityKind::person;
  corpus.add(actor);
  Issue issue;
  issue.id = IssueId("i:1");
  issue.label = "toll";
  corpus.add(issue);
  Statement statement;
  statement.id = StatementId("s:1");
  statement.doc = document.id;
  statement.actor.entity = actor.id;
  statement.issue = StatementIssue{issue.id, std::nullopt, "phrase", 1.0};
  statement.stance = Stance::oppose;
  statement.act = "reject";
  statement.evidence = {{Quote{{11, 39}, "Ida Holt rejected \"the toll\""}, EvidenceStage::exact}};
  corpus.add(statement);
  corpus.finish();
  return corpus;
}

std::string annotations(const Corpus& corpus) {
  std::ostringstream out;
  io::write_web_annotations(out, corpus, {"Tolls", "standpoint"});
  return out.str();
}

}  // namespace

TEST_CASE("A statement is an annotation with its stance as body and its evidence as target") {
  rapidjson::Document json;
  json.Parse(annotations(small_corpus("https://example.org/toll")).c_str());
  REQUIRE_FALSE(json.HasParseError());
  CHECK(std::string(json["@context"][0].GetString()) == "http://www.w3.org/ns/anno.jsonld");
  CHECK(std::string(json["type"].GetString()) == "AnnotationCollection");
  CHECK(std::string(json["label"].GetString()) == "Tolls");
  CHECK(json["total"].GetInt() == 1);
  const auto& annotation = json["first"]["items"][0];
  CHECK(std::string(annotation["id"].GetString()) == "urn:standpoint:s:1");
  CHECK(std::string(annotation["type"].GetString()) == "Annotation");
  CHECK(std::string(annotation["body"]["stance"].GetString()) == "oppose");
  CHECK(std::string(annotation["body"]["act"].GetString()) == "reject");
  CHECK(std::string(annotation["body"]["actor"]["name"].GetString()) == "Ida Holt");
  CHECK(std::string(annotation["body"]["issue"]["label"].GetString()) == "toll");
  const auto& target = annotation["target"][0];
  CHECK(std::string(target["source"]["id"].GetString()) == "https://example.org/toll");
  CHECK(std::string(target["selector"][0]["type"].GetString()) == "TextPositionSelector");
  CHECK(target["selector"][0]["start"].GetInt() == 11);
  CHECK(target["selector"][0]["end"].GetInt() == 39);
  CHECK(std::string(target["selector"][1]["exact"].GetString()) == "Ida Holt rejected \"the toll\"");
  CHECK(std::string(target["selector"][1]["prefix"].GetString()) == "Zoë spoke. ");
  CHECK(std::string(target["selector"][1]["suffix"].GetString()) == " on Monday.");
}

TEST_CASE("A document without a URL is called by a URN, and one without its text has quotes alone") {
  Corpus corpus = small_corpus("not a url");
  corpus.forget_texts();
  rapidjson::Document json;
  json.Parse(annotations(corpus).c_str());
  REQUIRE_FALSE(json.HasParseError());
  const auto& target = json["first"]["items"][0]["target"][0];
  CHECK(std::string(target["source"]["id"].GetString()) == "urn:standpoint:d:1");
  CHECK_FALSE(target["selector"][1].HasMember("prefix"));
}

TEST_CASE("A corpus without statements gives an empty page") {
  rapidjson::Document json;
  json.Parse(annotations(Corpus()).c_str());
  REQUIRE_FALSE(json.HasParseError());
  CHECK(json["total"].GetInt() == 0);
  CHECK(json["first"]["items"].Empty());
}
