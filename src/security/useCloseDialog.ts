// How a dialog that is an address is left.
import { useLocation, useNavigate } from '#ui/router.tsx';

/** Goes back where the dialog was opened from; to the list, when the dialog's address was opened itself. */
export function useCloseDialog(): () => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return () => (key === 'default' ? navigate('/', { replace: true }) : navigate(-1));
}
