#include "app/idle/x11idle.h"

#include <sys/uio.h>

#include <xcb/xcbext.h>

#include <array>
#include <cstdlib>
#include <memory>

namespace evenkeel {

namespace {

struct Freed
{
    void operator()(void *memory) const { std::free(memory); }
};

/// QueryInfo of the extension, as in its protocol; one request is not worth a library.
constexpr uint8_t QueryInfo = 1;

struct QueryInfoRequest
{
    uint8_t majorOpcode; // xcb fills in these two
    uint8_t minorOpcode;
    uint16_t length;
    xcb_drawable_t drawable;
};

struct QueryInfoReply
{
    uint8_t responseType;
    uint8_t state;
    uint16_t sequence;
    uint32_t length;
    xcb_window_t saver;
    uint32_t untilServer;
    uint32_t sinceInput; ///< milliseconds
    uint32_t eventMask;
    uint8_t kind;
    std::array<uint8_t, 7> padding;
};
static_assert(sizeof(QueryInfoRequest) == 8 && sizeof(QueryInfoReply) == 32);

// XCB wants a name that it may change, though it never does.
std::array extensionName = std::to_array("MIT-SCREEN-SAVER");
xcb_extension_t extension{extensionName.data(), 0};

} // namespace

std::optional<milliseconds> x11IdleTime(xcb_connection_t *connection)
{
    const xcb_query_extension_reply_t *known = xcb_get_extension_data(connection, &extension);
    if (!known || !known->present)
        return std::nullopt;
    QueryInfoRequest request{
        .majorOpcode = 0,
        .minorOpcode = 0,
        .length = 0,
        .drawable = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root};
    const xcb_protocol_request_t protocol{
        .count = 2, .ext = &extension, .opcode = QueryInfo, .isvoid = 0};
    std::array<iovec, 4> parts{}; // the first two are xcb's own
    parts[2] = {.iov_base = &request, .iov_len = sizeof request};
    const unsigned sequence
        = xcb_send_request(connection, XCB_REQUEST_CHECKED, parts.data() + 2, &protocol);
    xcb_generic_error_t *error = nullptr;
    const std::unique_ptr<void, Freed> reply(xcb_wait_for_reply(connection, sequence, &error));
    const std::unique_ptr<void, Freed> refused(error);
    if (!reply)
        return std::nullopt;
    return milliseconds(static_cast<const QueryInfoReply *>(reply.get())->sinceInput);
}

} // namespace evenkeel
