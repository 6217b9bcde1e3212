#pragma once
// The API without sockets: what a request is answered with.

#include "api/api.hpp"
#include "graph/corpus_builder.hpp"

#include <standpoint/graph/network.hpp>
#include <standpoint/model/corpus.hpp>

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <memory>
#include <string>
#include <utility>

namespace standpoint::viewer::test {

inline rapidjson::Document parse(const std::string& text) {
  rapidjson::Document json;
  json.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(text.data(),
                                                                                     text.size());
  REQUIRE_FALSE(json.HasParseError());
  return json;
}

inline Snapshot snapshot_of(const standpoint::test::CorpusBuilder& builder,
                            const graph::NetworkOptions& options = {}) {
  auto corpus = std::make_shared<Corpus>(builder.build());
  auto network = graph::build_network(*corpus, options);
  return {corpus, network, "Sample"};
}

/// `path` decoded, below /api/v1.
inline http::Reply ask(Api& api, const std::string& path, http::Parameters parameters = {},
                       const std::string& method = "GET") {
  return api.handle({method, "/api/v1" + path, std::move(parameters), {}, {}});
}

inline rapidjson::Document answer(Api& api, const std::string& path, http::Parameters parameters = {}) {
  const http::Reply reply = ask(api, path, std::move(parameters));
  CAPTURE(path);
  REQUIRE(reply.body);
  CAPTURE(reply.body->bytes.substr(0, 300));
  REQUIRE(reply.status == 200);
  return parse(reply.body->bytes);
}

}  // namespace standpoint::viewer::test
