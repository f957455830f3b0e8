#include "propertiesview.h"

#include "reservations/directory.h"
#include "taskrouter/parse.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

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
    : NameValueView(parent)
{
    setObjectName(u"properties"_s);
    setAccessibleName(tr("Details"));
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
    beginPage(3);
    if (m_outline.isValid()) {
        const int count = std::min(m_outline.node(0).childCount, MaxRows);
        for (int row = 0; row < count; ++row) {
            const int node = m_outline.child(0, row);
            const QString key = m_outline.key(node);
            if (m_outline.node(node).childCount == 0) {
                add(node, {});
                continue;
            }
            for (int sub = 0; sub < std::min(m_outline.node(node).childCount, MaxRows); ++sub)
                add(m_outline.child(node, sub), titleOf(key) + u" · "_s);
        }
    }
    endPage();
    updateTimes();
    updateNames();
    m_second.start();
}

void PropertiesView::add(int node, const QString &prefix)
{
    const QString key = m_outline.key(node);
    QWidget *value = valueFor(key, node);
    value->setObjectName(u"value."_s + key.left(64));
    value->setMinimumHeight(rowHeight());
    ElidedLabel *title = addRow(prefix + titleOf(key), value);
    title->setMaximumWidth(Theme::grid(36));
    setPlainToolTip(title, m_outline.path(node));
}

QWidget *PropertiesView::valueFor(const QString &key, int node)
{
    const QString value = m_outline.value(node);
    if (const auto sid = Sid::parse(value)) {
        auto *name = new ElidedLabel;
        name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_names.append({name, *sid});
        return sidWith(*sid, name, true);
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
