#pragma once

#include "driver.h"

#include <QAbstractItemView>
#include <QApplication>

/// What steps have in common: finding something that a person could use now.
namespace RoughHour::Things {

/// The dialog in front, or the window.
[[nodiscard]] QWidget *front(Driver &driver);
[[nodiscard]] bool hasPopup();
[[nodiscard]] bool always(Driver &driver);
[[nodiscard]] bool noPopup(Driver &driver);
/// No popup and no dialog is in the way of the window.
[[nodiscard]] bool isFree(Driver &driver);
/// For the log.
[[nodiscard]] QString nameOf(const QObject *thing);

template <typename T>
[[nodiscard]] QList<T *> reachable(QWidget *root)
{
    QList<T *> found = root->findChildren<T *>();
    found.removeIf([](const T *widget) { return !canReach(widget); });
    return found;
}

/// Fields to type into.
[[nodiscard]] QList<QWidget *> fields(QWidget *root);
/// Buttons that do not end the program.
[[nodiscard]] QList<QWidget *> buttons(QWidget *root);
/// What a person decides by pressing it.
[[nodiscard]] Mays mayOf(const QObject *button);
/// Rows that can be clicked, by the middle of their first cell in the viewport.
[[nodiscard]] QList<QModelIndex> shownRows(const QAbstractItemView *view);
/// Something to type.
[[nodiscard]] QString text(Driver &driver);
/// 2 to 200 ms a key.
[[nodiscard]] int gap(Driver &driver);

} // namespace RoughHour::Things
