import { walkEachThirdFrom } from './walk.ts'

walkEachThirdFrom(2)
