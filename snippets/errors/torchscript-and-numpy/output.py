import io
import warnings
import torch

warnings.filterwarnings("ignore")
class Model(torch.nn.Module):
    def forward(self, x):
        return (2 * x).numpy()

x, file = torch.ones(2), io.BytesIO()
try:
    torch.jit.trace(Model(), x)
except RuntimeError as error:
    print(error)
torch.onnx.export(Model(), (x,), file, dynamo=False)
