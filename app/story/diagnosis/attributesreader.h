#pragma once

#include "routing/value.h"

#include <memory>

namespace Desk {

/// Reads the attributes of many workers, one after the other: the same as Value::fromJson() of an object, several times
/// as fast. Keys that repeat are kept once. Used by one thread.
class AttributesReader
{
    Q_DISABLE_COPY_MOVE(AttributesReader)
public:
    AttributesReader();
    ~AttributesReader();

    /// An empty object where it is none.
    [[nodiscard]] Routing::Value read(const QString &json);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Desk
