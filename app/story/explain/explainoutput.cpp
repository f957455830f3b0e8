#include "explainoutput.h"

#include "story/diagnosis/diagnosisjson.h"
#include "story/diagnosis/diagnosisreport.h"

namespace Desk {

ExplainOutput explainOutput(const Diagnosis &diagnosis, const TaskStory &story, bool asJson)
{
    ExplainOutput output;
    output.code = diagnosis.verdict == WhyVerdict::CannotTell ? ExplainOutput::CannotTell : ExplainOutput::Told;
    output.out = asJson ? diagnosisJson(diagnosis, story) : reportText(diagnosis, story).toUtf8();
    return output;
}

} // namespace Desk
