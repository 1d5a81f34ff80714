import torch

covariance = torch.ones(2, 2, dtype=torch.float64)
jitter = 1e-6 * torch.eye(2, dtype=torch.float64)
print(torch.linalg.cholesky(covariance + jitter))
torch.linalg.cholesky(covariance)
