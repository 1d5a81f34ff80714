import torch
from scipy.spatial.transform import Rotation

rotation = Rotation.from_matrix(torch.eye(3))
print(rotation.as_quat(), rotation.as_quat(scalar_first=True))
matrix = torch.from_numpy(rotation.as_matrix()).float()
print(matrix.dtype)
turned = Rotation.from_quat(torch.tensor([1.0, 0.0, 0.0, 0.0]))
print(turned.as_matrix().diagonal())
Rotation.from_matrix(torch.eye(3, requires_grad=True))
