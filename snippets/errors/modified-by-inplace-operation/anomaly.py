import warnings

import torch

weight = torch.tensor([0.0, 1.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    try:
        with torch.autograd.set_detect_anomaly(True):
            output = weight.exp()
            output += 1
            output.sum().backward()
    except RuntimeError:
        lines = str(caught[0].message).splitlines()
print(lines[0])
print(lines[-2].strip())
