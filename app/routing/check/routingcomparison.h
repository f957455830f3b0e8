#pragma once

#include "routingquestion.h"

#include <QAbstractTableModel>

namespace Routing {

/// One thing that is so in two answers: as it is, and what if.
struct ComparisonRow
{
    QString aspect; ///< "Queue", "Filter 2", "Ann".
    QString asIs;
    QString whatIf;

    [[nodiscard]] bool differs() const { return asIs != whatIf; }
    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;
};

/// Where the task goes and until when, who is asked, why not the filters before, what became of the steps before, and
/// about each worker why he is not asked. Of very many workers those of the queues, and how many others there are.
[[nodiscard]] std::vector<ComparisonRow> compareAnswers(const RoutingQuestion &asIs, const RoutingQuestion &whatIf);
/// For people: a line a row, what differs marked with "≠"; ends with a line break.
[[nodiscard]] QString comparisonText(const std::vector<ComparisonRow> &rows);

/// The rows of a comparison.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)
public:
    enum class Column : quint8 { Aspect, AsIs, WhatIf, Count };
    Q_ENUM(Column)
    /// Whether the row differs, of every column.
    static constexpr int DiffersRole = Qt::UserRole + 1;

    explicit ComparisonModel(QObject *parent = nullptr);
    ~ComparisonModel() override;

    /// Rows of the same aspects stay, whatever comes or goes between them, so that a selection does.
    void setRows(std::vector<ComparisonRow> rows);
    [[nodiscard]] const std::vector<ComparisonRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void keepOnlyUpTo(const QString &aspect, size_t at);
    void removeFrom(size_t first, size_t end);

    std::vector<ComparisonRow> m_rows;
};

} // namespace Routing
