#pragma once

#include "story/diagnosis/diagnosis.h"

#include <QWidget>

class QGridLayout;

namespace Desk {

/// The terms of the expressions, each with how many fit it, and the value that is nearest to fitting.
class TermsList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TermsList)
public:
    explicit TermsList(QWidget *parent = nullptr);
    ~TermsList() override;

    void setTerms(const QList<TermRow> &terms);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// More than anybody reads; the report has all.
    static constexpr qsizetype MostShown = 20;

    QGridLayout *m_grid;
    QList<TermRow> m_terms;
};

} // namespace Desk
