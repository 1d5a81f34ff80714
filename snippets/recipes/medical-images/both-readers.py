import tempfile
from pathlib import Path

import nibabel as nib
import numpy as np
import SimpleITK as sitk

path = Path(tempfile.mkdtemp()) / "scan.nii"
scan = np.arange(24, dtype=np.int16).reshape(4, 3, 2)
nib.save(nib.Nifti1Image(scan, np.eye(4)), path)

xyz = np.asarray(nib.load(path).dataobj)
zyx = sitk.GetArrayFromImage(sitk.ReadImage(path))
print(xyz.shape, zyx.shape, (xyz.transpose() == zyx).all())
