import torch

with torch.inference_mode():
    outputs = torch.zeros(2)
leaf = torch.zeros(2, requires_grad=True)
for tensor in (outputs, leaf):
    try:
        tensor.add_(1)
    except RuntimeError as error:
        print(tensor.detach().numpy(), str(error)[:56])
try:
    outputs.requires_grad_()
except RuntimeError as error:
    print(error)
