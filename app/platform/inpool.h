#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <utility>

namespace Desk {

/// Computes `make()` in another thread and gives what it made to `take(receiver, made)` in the application's own,
/// later; not where the receiver is gone by then. `make` must hold by value all that it reads.
template <typename Receiver, typename Make, typename Take>
void makeInPool(Receiver *receiver, Make make, Take take)
{
    QThreadPool::globalInstance()->start([receiver = QPointer(receiver), make = std::move(make), take] {
        // The application outlives the pool's work; the receiver may not.
        QMetaObject::invokeMethod(
            qApp,
            [receiver, take, made = make()] {
                if (receiver)
                    std::invoke(take, *receiver, made);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Desk
