#pragma once

#include "finding.h"

#include <QAbstractTableModel>

namespace Routing {

/// Findings as rows, the worst first.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsModel)
public:
    enum class Column : quint8 { Severity, Sentence, Place, Advice, Count };
    Q_ENUM(Column)
    /// The whole Finding, of every column.
    static constexpr int SortValueRole = Qt::UserRole + 2; ///< The severity as a number, the gravest first.
    static constexpr int FindingRole = Qt::UserRole + 1;

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;

    /// Another workspace, or the same read again.
    void setFindings(Findings findings);
    [[nodiscard]] const Findings &findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Findings m_findings;
};

/// The worst first; those of one severity stay in their order.
void sortBySeverity(Findings &findings);
/// For people: a finding with what to do, the worst first, and how many there are. Ends with a line break.
[[nodiscard]] QString findingsText(Findings findings);

} // namespace Routing
