#include "support/everyplace.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QRegularExpression>
#include <QSet>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace Desk;
using namespace Qt::StringLiterals;
using namespace EveryPlace;

/// Who has no mouse over a thing reads no tooltip: whatever one says is said by what is shown, or by the description
/// that screen readers read out.
class TestTooltipsHeard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void theirWordsAreFound();
    void noTooltipIsTheOnlyPlace();
};

namespace {

constexpr int MostRows = 60; ///< Of one parent.

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    return plain.toLower().split(between, Qt::SkipEmptyParts);
}

/// The words of a tooltip that are in none of the other texts.
QStringList missingOf(const QString &tip, const QStringList &others)
{
    const QString said = u' ' + wordsIn(others.join(u' ')).join(u' ');
    QStringList missing;
    for (const QString &word : wordsIn(tip)) {
        if (!said.contains(word)) // "Fold" is in "Unfolded".
            missing += word;
    }
    return missing;
}

/// How many tooltips were looked at, so that the walk does find what there is.
struct Walk
{
    int widgets = 0;
    int cells = 0;
    QSet<QString> wrong;

    void lookAt(const QWidget *widget)
    {
        const QString tip = widget->toolTip();
        // Of a heading it is said that it is folded, and what a press does follows.
        if (tip.isEmpty() || widget->objectName().startsWith(u"groupHeading."))
            return;
        ++widgets;
        auto *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QStringList missing =
            missingOf(tip, {face->text(QAccessible::Name), face->text(QAccessible::Description),
                            face->text(QAccessible::Value), face->text(QAccessible::Accelerator)});
        if (!missing.isEmpty())
            wrong.insert(named(widget) + u": "_s + missing.join(u' '));
    }

    template <typename Get>
    void lookAtData(const QString &where, const Get &get)
    {
        const QString tip = get(Qt::ToolTipRole);
        if (tip.isEmpty())
            return;
        ++cells;
        const QString name = get(Qt::AccessibleTextRole);
        const QStringList missing =
            missingOf(tip, {name.isEmpty() ? get(Qt::DisplayRole) : name, get(Qt::AccessibleDescriptionRole)});
        if (!missing.isEmpty())
            wrong.insert(where + u": "_s + missing.join(u' '));
    }

    void lookAtRows(const QAbstractItemView *view, const QModelIndex &parent)
    {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < std::min(model->rowCount(parent), MostRows); ++row) {
            for (int column = 0; column < model->columnCount(parent); ++column) {
                const QModelIndex cell = model->index(row, column, parent);
                lookAtData(named(view) + u" column %1"_s.arg(column),
                           [&cell](int role) { return cell.data(role).toString(); });
            }
            const QModelIndex first = model->index(row, 0, parent);
            const auto *tree = qobject_cast<const QTreeView *>(view);
            if (tree && tree->isExpanded(first))
                lookAtRows(view, first);
        }
    }

    void lookAt(const QAbstractItemView *view)
    {
        if (!view->model())
            return;
        lookAtRows(view, view->rootIndex());
        for (int column = 0; column < view->model()->columnCount(view->rootIndex()); ++column) {
            lookAtData(named(view) + u" header %1"_s.arg(column), [view, column](int role) {
                return view->model()->headerData(column, Qt::Horizontal, role).toString();
            });
        }
    }
};

} // namespace

void TestTooltipsHeard::theirWordsAreFound()
{
    QCOMPARE(missingOf(u"<p>Send it &amp; wait</p>"_s, {u"Send it"_s}), QStringList{u"wait"_s});
    QCOMPARE(missingOf(u"Send (Ctrl+S)"_s, {u"send"_s, u"Ctrl+S"_s}), QStringList());
    QWidget widget;
    widget.setToolTip(u"Only here"_s);
    widget.setAccessibleDescription(u"Something else"_s);
    Walk walk;
    walk.lookAt(&widget);
    QCOMPARE(walk.wrong.size(), 1);
}

void TestTooltipsHeard::noTooltipIsTheOnlyPlace()
{
    const Program program;
    QVERIFY(program.waitUntilItStands());
    Walk walk;
    forAll(program, [&walk](const QWidget *window, const QString &) {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->window() != window || !widget->isVisible())
                continue;
            walk.lookAt(widget);
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            if (view && !qobject_cast<const QHeaderView *>(view))
                walk.lookAt(view);
        }
    });
    for (const QString &line : std::as_const(walk.wrong))
        qWarning("%s", qPrintable(line));
    QVERIFY2(walk.wrong.isEmpty(), "see the warnings");
    QVERIFY2(walk.widgets > 40 && walk.cells > 60, qPrintable(u"%1, %2"_s.arg(walk.widgets).arg(walk.cells)));
}

QTEST_MAIN(TestTooltipsHeard)
#include "tst_tooltipsheard.moc"
