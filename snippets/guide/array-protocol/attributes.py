import copy
import torch

tensor = torch.ones(2)
tensor.label = "owl"
for kind, others in {
    "new": [tensor.numpy(), tensor[:1], tensor.clone(),
            tensor.detach(), tensor + 1, tensor.double()],
    "same": [tensor.float(), tensor.cpu(), torch.as_tensor(tensor)],
    "copied": [copy.copy(tensor), copy.deepcopy(tensor)],
}.items():
    print(kind, [hasattr(other, "label") for other in others])
