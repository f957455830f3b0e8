#pragma once

#include "story/sources/evidence.h"

#include <QDialog>

#include <functional>

class QPushButton;

namespace Desk {

class PaneLine;
class SearchField;
class StoryListModel;
class StoryListTable;

/// The tasks that a file tells of, to choose one.
class EvidenceChooser final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceChooser)
public:
    EvidenceChooser(EvidenceContents contents, const std::function<UtcMsecs()> &now, QWidget *parent = nullptr);
    ~EvidenceChooser() override;

Q_SIGNALS:
    void chosen(const Desk::EvidenceInput &input, const Desk::EvidenceTask &task);

private:
    void choose(int row);
    void update();

    EvidenceContents m_contents;
    StoryListModel *m_model;
    StoryListTable *m_table;
    SearchField *m_filter;
    PaneLine *m_notes;
    QPushButton *m_open;
};

} // namespace Desk
