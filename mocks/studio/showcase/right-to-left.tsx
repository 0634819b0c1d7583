import { ArrowRight, Info } from 'lucide-react'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { StepHeader } from '#src/ui/step-header.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { Sample } from './sample.tsx'

export function RightToLeft() {
  return (
    <div dir="rtl" lang="ar">
      <Sample wide title="معلومات الشركة">
        <StepHeader steps={['معلومات الشركة', 'معلومات المستخدم']} current="معلومات الشركة" />
        <Banner icon={<Info />} actions={<Button variant="link">إصلاح</Button>}>
          مدير واحد فقط
        </Banner>
        <TextField label="اسم الشركة" required error="أدخل اسم الشركة" />
        <Checkbox label="تذكّر الاختيار" defaultChecked />
        <Switch label="تمكين الاسترداد" checked onChange={() => {}} />
        <div>
          <Button variant="primary" icon={<ArrowRight />}>
            متابعة
          </Button>
        </div>
      </Sample>
    </div>
  )
}
