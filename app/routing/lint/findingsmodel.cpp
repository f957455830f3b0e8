#include "findingsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setFindings(Findings findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    sortBySeverity(m_findings);
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_findings[static_cast<size_t>(index.row())];
    if (role == FindingRole)
        return QVariant::fromValue(finding);
    if (role == SortValueRole && index.column() == int(Column::Severity))
        return int(finding.severity());
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Column::Severity:
        return severityText(finding.severity());
    case Column::Sentence:
        return finding.sentence();
    case Column::Place:
        return finding.place.text();
    case Column::Advice:
        return finding.advice();
    case Column::Count:
        break;
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Severity:
        return tr("Severity");
    case Column::Sentence:
        return tr("What is odd");
    case Column::Place:
        return tr("Where");
    case Column::Advice:
        return tr("What to do");
    case Column::Count:
        break;
    }
    return {};
}

void sortBySeverity(Findings &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &one, const Finding &other) { return one.severity() < other.severity(); });
}

QString findingsText(Findings findings)
{
    using enum FindingSeverity;
    if (findings.empty())
        return FindingsModel::tr("Nothing odd was found.") + u'\n';
    sortBySeverity(findings);
    QString text;
    for (const Finding &finding : findings)
        text += u"%1: %2 [%3]\n    %4\n    %5\n"_s.arg(severityText(finding.severity()), finding.place.text(),
                                                       finding.key(), finding.sentence(), finding.advice());
    const auto count = [&findings](FindingSeverity severity) {
        return std::count_if(findings.begin(), findings.end(),
                             [severity](const Finding &finding) { return finding.severity() == severity; });
    };
    return text +
           FindingsModel::tr("Errors: %1, warnings: %2, for information: %3")
               .arg(count(Error))
               .arg(count(Warning))
               .arg(count(Information)) +
           u'\n';
}

} // namespace Routing
