#pragma once

#include <QTextDocument>

#include <memory>

namespace Simulator {
struct Snapshot;
}

namespace Desk {

/// What a trainee gets on paper: the scenario, the words to the trainee, the goals with boxes to tick, and who is
/// there. Nothing of what the script will do.
[[nodiscard]] std::unique_ptr<QTextDocument> handoutOf(const Simulator::Snapshot &snapshot);
/// The report of a run as a document; `report` is the snapshot's.
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(const QString &report);

} // namespace Desk
