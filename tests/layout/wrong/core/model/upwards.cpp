// A file the include check must find fault with.
#include <standpoint/graph/network.hpp>
