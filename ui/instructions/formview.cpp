#include "formview.h"

#include "formgroup.h"
#include "parameterfield.h"
#include "ui/widgets/discard.h"
#include "ui/widgets/wraplabel.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// The most fields of a form that is shown unfolded. Of a longer one only the first groups are, which say who and how.
constexpr qsizetype shortForm = 9;
constexpr qsizetype openGroups = 2;

} // namespace

FormView::FormView(std::shared_ptr<const Catalogue> catalogue, QWidget *parent)
    : QScrollArea(parent)
    , m_catalogue(std::move(catalogue))
{
    setObjectName(u"instructionForm"_s);
    setAccessibleName(tr("Parameters"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
}

void FormView::setAction(const QString &key)
{
    if (m_action == key && widget())
        return;
    m_action = key;
    build();
}

void FormView::build()
{
    m_fields.clear();
    m_groups.clear();
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Theme::grid(3), 0, Theme::grid(2), Theme::grid(2));
    layout->setSpacing(Theme::grid(2));
    const QList<Parameter> form = m_catalogue->formOf(m_action);
    for (const auto &[key, title] : m_catalogue->groups()) {
        FormGroup *group = nullptr;
        for (const Parameter &parameter : form) {
            if (parameter.group != key)
                continue;
            if (!group) {
                group = new FormGroup(key, title, content);
                layout->addWidget(group);
                m_groups.append(group);
                connect(group, &FormGroup::toggled, this,
                        [this](const QString &which, bool open) { m_folding.insert(m_action + u'/' + which, open); });
            }
            auto *field = new ParameterField(parameter, m_action, group);
            group->addField(field);
            m_fields.append(field);
            connect(field, &ParameterField::edited, this, [this, field](const QString &name) {
                showCounts();
                Q_EMIT edited(name, field->isSet(), field->values());
            });
        }
    }
    m_nothing = new WrapLabel(content, Tone::Muted);
    m_nothing->setObjectName(u"formNothing"_s);
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const bool byItself = form.size() <= shortForm || i < openGroups;
        m_groups.at(i)->setOpen(m_folding.value(m_action + u'/' + m_groups.at(i)->key(), byItself));
    }
    replacePage(*this, content);
    content->setAutoFillBackground(false);
    chainTabs();
    alignLabels();
    applyFilter();
}

void FormView::chainTabs()
{
    QWidget *before = m_tabPredecessor;
    const auto append = [&before](QWidget *next) {
        if (before && before->window() == next->window())
            setTabOrder(before, next);
        before = next;
    };
    for (FormGroup *group : std::as_const(m_groups)) {
        for (QWidget *stop : group->tabStops())
            append(stop);
    }
}

void FormView::showDraft(const Draft &draft)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        const QString &name = field->parameter().name;
        field->showValues(draft.isSet(name) ? std::optional(draft.values(name)) : std::nullopt);
    }
    showCounts();
    applyFilter();
}

void FormView::showFindings(const QList<Finding> &findings)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        const auto found = std::find_if(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
            return finding.parameter == field->parameter().name;
        });
        field->setFinding(found == findings.cend() ? std::nullopt : std::optional(*found));
    }
}

void FormView::showTarget(const Target &target)
{
    const QString contact = target.workerContactUri.value_or(QString());
    for (ParameterField *field : std::as_const(m_fields)) {
        if (field->parameter().requiredUnless.contains("worker.contact_uri"_L1))
            field->setKnownDefault(contact.left(256));
    }
}

void FormView::showNames(const NameSource &names)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        if (const std::optional<NameKind> kind = nameKindOf(field->parameter()); kind && names)
            field->setNamedValues(names(*kind));
    }
}

void FormView::showRecent(const std::function<QStringList(const Parameter &)> &recent)
{
    for (ParameterField *field : std::as_const(m_fields))
        field->editor()->setRecentValues(recent(field->parameter()));
}

void FormView::showAttributes(const QString &attributes)
{
    for (ParameterField *field : std::as_const(m_fields)) {
        if (field->parameter().type == ParameterType::Text)
            field->editor()->setStart(attributes);
    }
}

QHash<QString, QString> FormView::namesOfValues() const
{
    QHash<QString, QString> names;
    for (const ParameterField *field : m_fields) {
        if (const QString name = field->nameOfValue(); !name.isEmpty())
            names.insert(field->values().constFirst(), name);
    }
    return names;
}

ParameterField *FormView::composingField() const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [](const ParameterField *field) { return field->editor()->isComposing(); });
    return found == m_fields.cend() ? nullptr : *found;
}

bool FormView::goToFirstMatch()
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [](const ParameterField *field) { return !field->isHidden(); });
    if (m_search.isEmpty() || found == m_fields.cend())
        return false;
    goTo((*found)->parameter().name);
    return true;
}

qsizetype FormView::matches() const
{
    return std::count_if(m_fields.cbegin(), m_fields.cend(),
                         [](const ParameterField *field) { return !field->isHidden(); });
}

void FormView::setFilter(const QString &text, bool setOnly)
{
    m_search = text.trimmed();
    m_setOnly = setOnly;
    applyFilter();
}

void FormView::applyFilter()
{
    if (!m_nothing)
        return;
    int shown = 0;
    for (FormGroup *group : std::as_const(m_groups))
        shown += group->filter(m_search, m_setOnly);
    QString text;
    if (m_fields.isEmpty())
        text = m_action.isEmpty() ? QString() : tr("This action has no parameters.");
    else if (shown == 0 && m_search.isEmpty())
        text = tr("Nothing is set.");
    else if (shown == 0)
        text = tr("No parameter matches.");
    m_nothing->setText(text);
    m_nothing->setVisible(!text.isEmpty());
}

void FormView::showCounts()
{
    for (FormGroup *group : std::as_const(m_groups))
        group->showHeading();
}

ParameterField *FormView::field(const QString &name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const ParameterField *field) { return field->parameter().name == name; });
    return found == m_fields.cend() ? nullptr : *found;
}

ParameterField *FormView::focusedField() const
{
    QWidget *focus = QApplication::focusWidget();
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [&](const ParameterField *field) { return focus && field->isAncestorOf(focus); });
    return found == m_fields.cend() ? nullptr : *found;
}

void FormView::goTo(const QString &name)
{
    ParameterField *wanted = field(name);
    if (!wanted)
        return;
    for (FormGroup *group : std::as_const(m_groups)) {
        if (group->fields().contains(wanted) && !group->isOpen())
            group->setOpen(true);
    }
    scrollTo(wanted);
    wanted->focusEditor();
}

/// Queued: after a group was unfolded or a search cleared, the fields have no positions before the layouts have run.
void FormView::scrollTo(ParameterField *field)
{
    ensureWidgetVisible(field);
    QMetaObject::invokeMethod(
        field,
        [this, field] {
            for (QWidget *part = field; part && part != widget(); part = part->parentWidget()) {
                if (part->layout())
                    part->layout()->activate();
            }
            QCoreApplication::sendPostedEvents(widget(), QEvent::LayoutRequest);
            ensureWidgetVisible(field);
        },
        Qt::QueuedConnection);
}

void FormView::alignLabels()
{
    if (m_fields.isEmpty())
        return;
    int widest = 0;
    for (const ParameterField *field : std::as_const(m_fields))
        widest = std::max(widest, field->labelWidthHint());
    // The editor gets the larger part; longer labels wrap.
    const int width = std::min(widest, viewport()->width() * 32 / 100);
    for (ParameterField *field : std::as_const(m_fields))
        field->setLabelWidth(width);
}

void FormView::setUnrolled(bool unrolled)
{
    if (m_isUnrolled == unrolled)
        return;
    m_isUnrolled = unrolled;
    updateGeometry();
}

int FormView::leastHeight() const
{
    return Theme::measures(font()).row * 2;
}

int FormView::heightToFirstField() const
{
    const auto group =
        std::find_if(m_groups.cbegin(), m_groups.cend(), [](const FormGroup *each) { return !each->isHidden(); });
    return group == m_groups.cend() ? 0 : (*group)->heightToFirstField();
}

int FormView::wholeHeight() const
{
    const QLayout *fields = widget() ? widget()->layout() : nullptr;
    if (!fields)
        return 0;
    return fields->hasHeightForWidth() ? fields->totalHeightForWidth(width()) : fields->totalSizeHint().height();
}

/// What it needs; whoever lays it out gives it all the room there is.
QSize FormView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, minimumSizeHint().height()};
}

QSize FormView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, std::max(m_isUnrolled ? wholeHeight() : 0, leastHeight())};
}

bool FormView::event(QEvent *event)
{
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest && m_isUnrolled)
        updateGeometry();
    return handled;
}

void FormView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    alignLabels();
    if (m_isUnrolled && event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace Desk
