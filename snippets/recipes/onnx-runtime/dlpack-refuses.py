import onnxruntime as ort
import torch

columns = torch.arange(4.0).view(2, 2).T
try:
    ort.OrtValue.from_dlpack(columns)
except RuntimeError as error:
    print(str(error).split("was false. ")[-1].strip())
print(ort.OrtValue.from_dlpack(columns.contiguous()).numpy())
ort.OrtValue.from_dlpack(torch.ones(2, requires_grad=True))
