import torch

covariance, eye = torch.full((2, 2), 128.0**2), torch.eye(2)
jitter = 1e-6 * covariance.diagonal().mean()
print(torch.linalg.cholesky(covariance + jitter * eye).isfinite().all())
torch.linalg.cholesky(covariance + 1e-6 * eye)
