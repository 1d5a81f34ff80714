import warnings
import torch
from torch.masked import masked_tensor

warnings.simplefilter("ignore")
data, mask = torch.tensor([1.0, 2.0]), torch.tensor([True, False])
masked = masked_tensor(data, mask)

print(masked.get_data().numpy(), masked.get_mask().numpy())
print(masked.to_tensor(float("nan")).numpy())
try:
    masked_tensor(data.numpy(), mask)
except TypeError as error:
    print(error)
masked.numpy()
