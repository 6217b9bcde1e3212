#!/usr/bin/env bash
# Installs the Debian packages Standpoint is built, tested and shown with, and only those that are missing. Both
# ./quickstart and ./check begin with it.
#
#   cmake/setup.sh build      what builds and runs the program
#   cmake/setup.sh check      ... and what the tests use
#   cmake/setup.sh long       ... and what ./check --long uses
#
# It looks for commands, headers and Python modules, not for package names: a machine may have them from elsewhere. It
# asks nothing. Where it may not install, it says which command would.
set -u

level=${1:-build}
missing=()
wanted=() # ... but not needed

# need_command COMMAND PACKAGE
need_command() { command -v "$1" >/dev/null 2>&1 || missing+=("$2"); }

# want_command COMMAND PACKAGE
want_command() { command -v "$1" >/dev/null 2>&1 || wanted+=("$2"); }

# need_header HEADER PACKAGE
need_header() {
  local folder
  for folder in /usr/include /usr/local/include /usr/include/"$(uname -m)"-linux-gnu; do
    [ -e "$folder/$1" ] && return
  done
  missing+=("$2")
}

# need_python_module MODULE PACKAGE: Debian's modules belong to Debian's interpreter
need_python_module() { /usr/bin/python3 -c "import $1" >/dev/null 2>&1 || missing+=("$2"); }

need_build() {
  need_command g++ g++
  need_command cmake cmake
  need_command ninja ninja-build
  need_command pkg-config pkg-config
  need_header boost/graph/adjacency_list.hpp libboost-graph-dev
  need_header rapidjson/reader.h rapidjson-dev
  need_header httplib.h libcpp-httplib-dev
  need_header zlib.h zlib1g-dev
  need_header zstd.h libzstd-dev
  need_header brotli/decode.h libbrotli-dev
  need_header openssl/evp.h libssl-dev
  need_header CLI/CLI.hpp libcli11-dev
  need_header fmt/format.h libfmt-dev
  need_header gumbo.h libgumbo-dev
  need_header expat.h libexpat1-dev
  need_header sqlite3.h libsqlite3-dev
  need_header utf8proc.h libutf8proc-dev
  need_header eigen3/Eigen/Core libeigen3-dev
  # What bundles the page: a build without them has the plain page, so a machine that cannot have them goes on.
  want_command node nodejs
  want_command npm npm
}

need_check() {
  need_build
  need_header doctest/doctest.h doctest-dev
  need_command clang++ clang
  need_command pdftotext poppler-utils
  need_command node nodejs
  need_command npm npm
  need_command chromium chromium
  need_command zstd zstd
  need_command zsh zsh
  need_command fish fish
  need_command xmllint libxml2-utils
  need_command git git
  need_command curl curl
  need_command doxygen doxygen
  [ -x /usr/bin/python3 ] || missing+=(python3)
  need_python_module networkx python3-networkx
  need_python_module igraph python3-igraph
  need_python_module pandas python3-pandas
  need_python_module sklearn python3-sklearn # with python3-scipy
  need_python_module mypy mypy
  need_header pybind11/pybind11.h pybind11-dev
  compgen -G '/usr/include/python3.*/Python.h' >/dev/null || missing+=(python3-dev)
  # libFuzzer and the sanitizers of clang are a package of their own
  compgen -G '/usr/lib/llvm-*/lib/clang/*/lib/linux/libclang_rt.fuzzer-*.a' >/dev/null || missing+=(libclang-rt-14-dev)
}

need_long() {
  need_check
  need_command clang-tidy clang-tidy
  need_command dpkg-shlibdeps dpkg-dev
  need_command debootstrap debootstrap
  need_header benchmark/benchmark.h libbenchmark-dev
  need_command man man-db
}

case "$level" in
  build | check | long) "need_$level" ;;
  *)
    echo "setup: unknown level '$level' (expected build, check or long)" >&2
    exit 2
    ;;
esac

if [ ${#missing[@]} -eq 0 ] && [ ${#wanted[@]} -eq 0 ]; then
  echo "setup: everything is there"
  exit 0
fi

# without WHY: goes on without what is only wanted, when nothing else is missing
without() {
  [ ${#missing[@]} -eq 0 ] || return 0
  echo "setup: going on without ${wanted[*]} ($1); the viewer will have its plain page"
  exit 0
}

install=(apt-get install -y --no-install-recommends "${missing[@]}" "${wanted[@]}")
if ! command -v apt-get >/dev/null 2>&1; then
  without "this is no Debian system"
  echo "setup: missing ${missing[*]}; this is no Debian system: install their equivalents and run again" >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null 2>&1 || ! sudo -n true 2>/dev/null; then
    without "this user may not install"
    echo "setup: missing ${missing[*]}, and this user may not install; run as root: ${install[*]}" >&2
    exit 1
  fi
  as_root=(sudo -n)
fi

echo "setup: installing ${missing[*]} ${wanted[*]}"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get "$@" </dev/null >>"$log" 2>&1; }
if ! { apt update && apt "${install[@]:1}"; }; then
  # What is only wanted may be what does not install.
  if [ ${#wanted[@]} -eq 0 ] || ! apt install -y --no-install-recommends "${missing[@]}"; then
    tail -n 5 "$log" >&2
    echo "setup: installing failed (above: the last lines of apt-get); mend it and run again, or run as root: ${install[*]}" >&2
    exit 1
  fi
  echo "setup: done, but without ${wanted[*]}: the viewer will have its plain page"
  exit 0
fi
echo "setup: done"
