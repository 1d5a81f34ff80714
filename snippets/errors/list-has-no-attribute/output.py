from dataclasses import dataclass

import torch

@dataclass
class SequenceClassifierOutput:
    logits: torch.Tensor

output = SequenceClassifierOutput(torch.ones(2, requires_grad=True))
print(output.logits.detach().numpy())
output.detach()
