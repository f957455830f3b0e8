#pragma once

#include "story/record/keptstory.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace Desk {

class PlaceholderPage;
class PlainLabel;
class SearchField;
class StoryListModel;
class StoryListTable;
class StoryRecord;

/// Searches in all stories that were looked at.
class KeptStoriesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptStoriesDialog)
public:
    /// `record` must outlive the dialog.
    KeptStoriesDialog(StoryRecord &record, const std::function<UtcMsecs()> &now, QWidget *parent = nullptr);
    ~KeptStoriesDialog() override;

Q_SIGNALS:
    void chosen(const Desk::StoryKey &key);

private:
    void search();
    void show(const QList<KeptStory> &stories);
    void choose(int row);
    void forget();
    void update();

    StoryRecord &m_record;
    StoryListModel *m_model;
    StoryListTable *m_table;
    QStackedWidget *m_pages;
    PlaceholderPage *m_empty;
    SearchField *m_field;
    QCheckBox *m_training;
    PlainLabel *m_count;
    QPushButton *m_open;
    QPushButton *m_forget;
    QTimer m_pause; ///< A person may be typing.
    quint64 m_ticket = 0;
    bool m_isLooking = false;
};

} // namespace Desk
