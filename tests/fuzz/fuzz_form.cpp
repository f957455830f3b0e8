// Any bytes as a form or a query: what can be decoded is text, and says the same when it is encoded and read again.
// Seeds: corpus/form.

#include "require.h"
#include "simulator/form/fields.h"

#include <QString>

#include <cstdint>
#include <cstdlib>

using namespace Simulator;

namespace {

bool isText(const QByteArray &bytes)
{
    const QByteArray whole = 'x' + bytes; // Qt takes a byte order mark at the beginning away.
    return QString::fromUtf8(whole).toUtf8() == whole && !bytes.contains('\0');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const auto fields = Fields::decode(bytes);
    if (fields) {
        QByteArray again;
        for (const auto &[name, value] : fields->all()) {
            require(isText(name) && isText(value));
            require(value.isEmpty() || fields->values(name).contains(value));
            require(fields->has(name)); // an empty value was given, too
            again += (again.isEmpty() ? "" : "&") + percentEncoded(name) + '=' + percentEncoded(value);
        }
        const auto read = Fields::decode(again);
        require(read && (fields->all().isEmpty() || again.isEmpty() || read->all() == fields->all()));
    }
    // A value on its own survives whatever is in it.
    if (isText(bytes.toByteArray())) {
        const auto decoded = percentDecoded(percentEncoded(bytes), true);
        require(decoded && *decoded == bytes);
    }
    return 0;
}
