import AccessReport from './AccessReport.astro';
import InternalLink from './InternalLink.astro';
import AreaName from './AreaName.astro';
import Chart from './Chart.astro';
import Contact from './Contact.astro';
import Dated from './Dated.astro';
import Do from './Do.astro';
import Dont from './Dont.astro';
import EasyLine from './EasyLine.astro';
import Emergency from './Emergency.astro';
import Figure from './Figure.astro';
import FigureInFull from './FigureInFull.astro';
import FreshnessReport from './FreshnessReport.astro';
import GlossaryList from './GlossaryList.astro';
import HelpWindowFiles from './HelpWindowFiles.astro';
import Helpline from './Helpline.astro';
import Hours from './Hours.astro';
import Language from './Language.astro';
import LanguageList from './LanguageList.astro';
import Law from './Law.astro';
import Local from './Local.astro';
import LocalLine from './LocalLine.astro';
import NextStep from './NextStep.astro';
import OnBareHost from './OnBareHost.astro';
import Owner from './Owner.astro';
import Pathway from './Pathway.astro';
import PathwayRoutes from './PathwayRoutes.astro';
import Phone from './Phone.astro';
import PrintList from './PrintList.astro';
import QuestionList from './QuestionList.astro';
import SafePlaceTypes from './SafePlaceTypes.astro';
import Service from './Service.astro';
import SilentSolution from './SilentSolution.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import TestReport from './TestReport.astro';
import TickList from './TickList.astro';
import TraceReport from './TraceReport.astro';
import TrainingList from './TrainingList.astro';
import Timeline from './Timeline.astro';
import type { VocabularyName } from './vocabulary.ts';
import Warning from './Warning.astro';

/** The component of each name that editors may use in MDX. These alone may ask the model: MDX hands them only an id. */
const named = {
  AccessReport,
  AreaName,
  Chart,
  Contact,
  Dated,
  Do,
  Dont,
  EasyLine,
  Emergency,
  Figure,
  FigureInFull,
  FreshnessReport,
  GlossaryList,
  HelpWindowFiles,
  Helpline,
  Hours,
  Language,
  LanguageList,
  Law,
  Local,
  LocalLine,
  NextStep,
  OnBareHost,
  Owner,
  Pathway,
  PathwayRoutes,
  Phone,
  PrintList,
  QuestionList,
  SafePlaceTypes,
  Service,
  SilentSolution,
  Source,
  Steps,
  Term,
  TestReport,
  TickList,
  TrainingList,
  TraceReport,
  Timeline,
  Warning,
} satisfies Record<VocabularyName, unknown>;

export const components = { a: InternalLink, ...named };
