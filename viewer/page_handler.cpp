#include "page_handler.hpp"

#include "api/answers.hpp"
#include "api/api.hpp"
#include "api/routes.hpp"
#include "web_files.hpp"

#include <utility>

namespace standpoint::viewer {
namespace {

class PageHandler final : public http::Handler {
 public:
  PageHandler(Snapshot snapshot, const HandlerOptions& options)
      : api_(std::move(snapshot), options.editable), files_(options.web_root) {}

  http::Reply handle(const http::Request& request) override {
    if (request.path.starts_with(api_root)) return api_.handle(request);
    if (request.method != "GET" && request.method != "HEAD") return refuse_method();
    auto file = files_.find(request.path);
    if (!file) return http::problem(404, "Not found", "there is nothing at this path; the page is at /");
    return {.body = std::move(file)};
  }
  std::string generation() const override { return api_.generation(); }

 private:
  Api api_;
  WebFiles files_;
};

}  // namespace

std::shared_ptr<http::Handler> make_page_handler(Snapshot snapshot, const HandlerOptions& options) {
  return std::make_shared<PageHandler>(std::move(snapshot), options);
}

}  // namespace standpoint::viewer
