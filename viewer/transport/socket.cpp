#include "transport/socket.hpp"

#include <fmt/format.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <string_view>

namespace standpoint::viewer::transport {
namespace {

Error cannot_listen(const std::string& host, int port, std::string_view why) {
  return {Errc::not_writable, fmt::format("{}:{}", host, port),
          fmt::format(
              "cannot listen here: {}; choose another port with --port, or --port 0 for a free one, and an "
              "address of this machine with --host",
              why)};
}

int port_of(int socket) {
  sockaddr_storage address = {};
  socklen_t size = sizeof address;
  if (getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return -1;
  return ntohs(address.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6&>(address).sin6_port
                                             : reinterpret_cast<const sockaddr_in&>(address).sin_port);
}

// -1, and errno says why.
Descriptor open_socket(const addrinfo& address) {
  Descriptor opened(
      socket(address.ai_family, address.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol));
  if (!opened) return opened;
  // A server that has just ended leaves connections that wait. Two at a time still cannot share a port.
  const int yes = 1;
  setsockopt(opened.get(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (bind(opened.get(), address.ai_addr, address.ai_addrlen) == 0 && listen(opened.get(), SOMAXCONN) == 0)
    return opened;
  const int why = errno;
  opened.close();
  errno = why;
  return opened;
}

}  // namespace

void Descriptor::close() {
  if (number_ >= 0) ::close(std::exchange(number_, -1));
}

Result<Listener> listen_at(const std::string& host, int port) {
  addrinfo hints = {};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const int status = getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found);
  if (status != 0) return cannot_listen(host, port, gai_strerror(status));
  const std::unique_ptr<addrinfo, void (*)(addrinfo*)> guard(found, freeaddrinfo);

  int why = 0;
  for (const addrinfo* one = found; one != nullptr; one = one->ai_next) {
    Descriptor socket = open_socket(*one);
    if (!socket) {
      why = errno;
      continue;
    }
    const int bound = port_of(socket.get());
    return Listener{std::move(socket), bound};
  }
  return cannot_listen(host, port, std::strerror(why));
}

}  // namespace standpoint::viewer::transport
