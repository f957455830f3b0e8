#include "propertiesview.h"

#include "reservations/directory.h"
#include "taskrouter/parse.h"
#include "ui/widgets/discard.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/sidlabel.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MaxRows = 200; ///< A resource has 15; a longer, hostile one can be read in the JSON tab.

/// "worker_name" becomes "Worker name": easy to read, and still the API's own word.
QString titleOf(const QString &key)
{
    QString title = key;
    title.replace(u'_', u' ');
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    if (key == "sid"_L1)
        return u"SID"_s;
    return title.replace(" sid"_L1, " SID"_L1).replace("Url"_L1, "URL"_L1);
}

UtcMsecs timeOf(const QString &key, const QString &value)
{
    if (!key.startsWith("date"_L1) && !key.endsWith("_date"_L1) && !key.endsWith("_time"_L1))
        return 0;
    return readTime(value.toUtf8()).value_or(0);
}

} // namespace

PropertiesView::PropertiesView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"properties"_s);
    setAccessibleName(tr("Details"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_second, &QTimer::timeout, this, &PropertiesView::updateTimes);
}

PropertiesView::~PropertiesView() = default;

void PropertiesView::setSources(Directory *directory, const Clock &clock)
{
    if (m_directory)
        m_directory->disconnect(this);
    m_directory = directory;
    m_clock = clock;
    if (directory)
        connect(directory, &Directory::changed, this, &PropertiesView::updateNames);
}

void PropertiesView::setBody(const QByteArray &body)
{
    if (body == m_body && widget())
        return;
    m_body = body;
    m_outline.read(body);
    rebuild();
}

void PropertiesView::rebuild()
{
    m_times.clear();
    m_names.clear();
    auto *page = new QWidget;
    m_grid = new QGridLayout(page);
    m_grid->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(3));
    m_grid->setHorizontalSpacing(Theme::grid(3));
    m_grid->setVerticalSpacing(Theme::grid(1));
    m_grid->setColumnStretch(1, 1);
    if (m_outline.isValid()) {
        const int count = std::min(m_outline.node(0).childCount, MaxRows);
        for (int row = 0; row < count; ++row) {
            const int node = m_outline.child(0, row);
            const QString key = m_outline.key(node);
            if (m_outline.node(node).childCount == 0) {
                addRow(node, {});
                continue;
            }
            for (int sub = 0; sub < std::min(m_outline.node(node).childCount, MaxRows); ++sub)
                addRow(m_outline.child(node, sub), titleOf(key) + u" · "_s);
        }
    }
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(page); // Deletes the previous page.
    updateTimes();
    updateNames();
    m_second.start();
}

void PropertiesView::addRow(int node, const QString &prefix)
{
    const QString key = m_outline.key(node);
    auto *title = new ElidedLabel(prefix + titleOf(key));
    title->setForegroundRole(QPalette::PlaceholderText);
    setPlainToolTip(title, m_outline.path(node));
    QWidget *value = valueFor(key, node);
    value->setObjectName(u"value."_s + key.left(64));
    value->setMinimumHeight(Theme::measures(font()).row - Theme::grid(2));
    const int row = m_grid->rowCount();
    title->setMaximumWidth(Theme::grid(36));
    m_grid->addWidget(title, row, 0);
    m_grid->addWidget(value, row, 1);
}

QWidget *PropertiesView::valueFor(const QString &key, int node)
{
    const QString value = m_outline.value(node);
    if (const auto sid = Sid::parse(value)) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins({});
        row->setSpacing(Theme::grid(2));
        auto *label = new SidLabel(pair);
        label->setSid(*sid);
        auto *name = new ElidedLabel({}, pair);
        name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(label);
        row->addWidget(name, 1);
        m_names.append({name, *sid});
        return pair;
    }
    auto *label = new ElidedLabel;
    if (const UtcMsecs when = timeOf(key, value)) {
        setPlainToolTip(label, utcText(when));
        m_times.append({label, when});
        return label;
    }
    const auto type = m_outline.node(node).type;
    const bool nothing = type == JsonOutline::Type::Literal && value == "null"_L1;
    const bool empty = type == JsonOutline::Type::String && value.isEmpty();
    label->setText(nothing ? tr("not set") : empty ? tr("empty") : m_outline.shownValue(node));
    if (nothing || empty)
        label->setForegroundRole(QPalette::PlaceholderText);
    label->setElideMode(value.startsWith("http"_L1) ? Qt::ElideMiddle : Qt::ElideRight);
    return label;
}

void PropertiesView::updateTimes()
{
    if (!isVisible() && !m_times.isEmpty() && m_times.first().label && !m_times.first().label->text().isEmpty())
        return;
    const UtcMsecs now = m_clock.utc();
    for (const TimeLabel &time : m_times) {
        if (time.label)
            time.label->setText(tr("%1 · %2 ago").arg(timeText(time.when, now), elapsedText(now - time.when)));
    }
}

void PropertiesView::updateNames()
{
    for (const NameLabel &name : m_names) {
        if (!name.label || !m_directory)
            continue;
        const SidKind kind = name.sid.kind();
        const bool named = kind == SidKind::Workspace || kind == SidKind::Worker || kind == SidKind::Activity ||
                           kind == SidKind::TaskQueue || kind == SidKind::Workflow;
        if (named)
            name.label->setText(m_directory->nameOf(name.sid));
    }
}

} // namespace Desk
