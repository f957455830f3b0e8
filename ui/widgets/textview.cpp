#include "textview.h"

#include "clipboard.h"
#include "reservations/plaintext.h"
#include "theme.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr qsizetype MaxLineLength = 160;
}

TextModel::TextModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

TextModel::~TextModel() = default;

void TextModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text;
    m_starts.clear();
    for (qsizetype at = 0; at < m_text.size();) {
        m_starts.push_back(at);
        const qsizetype limit = std::min(at + MaxLineLength, m_text.size());
        const qsizetype end = QStringView(m_text).mid(at, limit - at).indexOf(u'\n');
        at = end >= 0 ? at + end + 1 : limit;
    }
    endResetModel();
}

int TextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_starts.size());
}

QVariant TextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    QString line = textOf(index.row(), index.row());
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return oneLine(line.replace(u'\t', u"    "_s));
}

QString TextModel::textOf(int first, int last) const
{
    if (first < 0 || last < first || last >= rowCount())
        return {};
    const qsizetype begin = m_starts.at(static_cast<size_t>(first));
    const auto after = static_cast<size_t>(last) + 1;
    const qsizetype end = after < m_starts.size() ? m_starts.at(after) : m_text.size();
    return m_text.mid(begin, end - begin);
}

int TextModel::rowAt(qsizetype position) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

TextView::TextView(QWidget *parent)
    : QListView(parent)
    , m_model(new TextModel(this))
{
    setModel(m_model);
    setFont(Theme::fixedFont(font()));
    viewport()->setBackgroundRole(QPalette::Window);
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideNone);
    setFrameShape(NoFrame);
}

TextView::~TextView() = default;

void TextView::setText(const QString &text)
{
    if (text != m_model->text())
        m_model->setText(text);
}

const QString &TextView::text() const
{
    return m_model->text();
}

void TextView::showPosition(qsizetype position)
{
    const QModelIndex row = m_model->index(m_model->rowAt(position));
    if (row.isValid()) {
        setCurrentIndex(row);
        scrollTo(row, PositionAtCenter);
    }
}

QString TextView::selectedText() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : rows)
        text += m_model->textOf(row, row);
    return text.isEmpty() ? m_model->text() : text;
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Clipboard::copy(selectedText());
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace Desk
